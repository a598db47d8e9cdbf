// Generated. Change the generator, not this file.
/// What belongs to the platform as a whole: problem codes, permissions and roles, subscriptions.
@NullMarked
package bo.org.cloud.cbba.platform;

import org.jspecify.annotations.NullMarked;
