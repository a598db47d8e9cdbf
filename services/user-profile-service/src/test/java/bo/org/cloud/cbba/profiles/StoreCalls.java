package bo.org.cloud.cbba.profiles;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/// Remembers which table each read from the store asked.
final class StoreCalls implements ExecutionInterceptor {
    private final List<String> tables = new CopyOnWriteArrayList<>();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        switch (context.request()) {
            case BatchGetItemRequest batch -> tables.addAll(batch.requestItems().keySet());
            case GetItemRequest get -> tables.add(get.tableName());
            case QueryRequest query -> tables.add(query.tableName());
            case ScanRequest scan -> tables.add(scan.tableName());
            default -> {} // no read
        }
    }

    /// How often one of these was asked so far.
    long readsOf(Set<String> wanted) {
        return tables.stream().filter(wanted::contains).count();
    }
}
