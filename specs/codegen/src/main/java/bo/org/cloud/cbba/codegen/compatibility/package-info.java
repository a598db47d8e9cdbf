/// Judges whether what changed in the contracts since their last release breaks somebody who relies on them, and
/// moves that release. REST is judged by oasdiff; events are first written as what oasdiff understands; what neither
/// has words for is judged by [HouseRule]s.
@NullMarked
package bo.org.cloud.cbba.codegen.compatibility;

import org.jspecify.annotations.NullMarked;
