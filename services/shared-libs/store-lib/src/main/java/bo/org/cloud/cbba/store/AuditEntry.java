package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.work.WorkContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What was done, by whom, to whom: as it is committed with the change, before a sealer chains it.
record AuditEntry(UUID id, WorkContext context, String action, String subject, Map<String, String> details) {
    AuditEntry {
        details = Map.copyOf(details);
    }

    /// By name, so that the same details give the same bytes to seal.
    String detailsJson() {
        var out = new JsonOutput();
        out.beginObject();
        new TreeMap<>(details).forEach(out::writeString);
        out.endObject();
        return out.toText();
    }
}
