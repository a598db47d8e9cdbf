/// Turns the schemas of REST and event contracts into records, enums and codecs. Both kinds of contract are first
/// brought to one form, [Model], so that one set of templates serves them.
package bo.org.cloud.cbba.codegen.models;
