package bo.org.cloud.cbba.codegen.operations;

/// One generated Java file.
///
/// @param module below `generated/java`, e.g. `identity-client`
public record SourceFile(String module, String packageName, String className, String text) {
    /// Below `generated/java`, with forward slashes.
    public String path() {
        return module + "/src/main/java/" + packageName.replace('.', '/') + "/" + className + ".java";
    }
}
