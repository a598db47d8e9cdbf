package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.ProblemType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Every problem code that a server may answer with. The platform's is generated from `specs/problems.yaml`.
@FunctionalInterface
public interface ProblemCatalogue {
    Optional<ProblemType> find(String code);

    static ProblemCatalogue of(ProblemType... types) {
        Map<String, ProblemType> byCode = HashMap.newHashMap(types.length);
        for (var type : types) {
            byCode.put(type.code(), type);
        }
        return code -> Optional.ofNullable(byCode.get(code));
    }
}
