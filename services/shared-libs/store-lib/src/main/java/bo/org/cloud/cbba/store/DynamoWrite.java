package bo.org.cloud.cbba.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One enlisted write.
///
/// @param what what is told when its condition is lost: expression texts, never keys or values
record DynamoWrite(String what, TransactWriteItem item) {
    static DynamoWrite put(String table, Map<String, AttributeValue> item, Condition condition) {
        var at = new Placeholders();
        var expression = condition.render(at);
        return new DynamoWrite(
                describe("put", table, expression),
                TransactWriteItem.builder()
                        .put(put -> put.tableName(table)
                                .item(item)
                                .conditionExpression(unlessEmpty(expression))
                                .expressionAttributeNames(unlessEmpty(at.names()))
                                .expressionAttributeValues(unlessEmpty(at.values())))
                        .build());
    }

    static DynamoWrite update(String table, Map<String, AttributeValue> key, DynamoUpdate change, Condition condition) {
        var at = new Placeholders();
        var expression = condition.render(at);
        var changes = change.render(at);
        return new DynamoWrite(
                describe("update", table, expression),
                TransactWriteItem.builder()
                        .update(update -> update.tableName(table)
                                .key(key)
                                .updateExpression(changes)
                                .conditionExpression(unlessEmpty(expression))
                                .expressionAttributeNames(unlessEmpty(at.names()))
                                .expressionAttributeValues(unlessEmpty(at.values())))
                        .build());
    }

    static DynamoWrite delete(String table, Map<String, AttributeValue> key, Condition condition) {
        var at = new Placeholders();
        var expression = condition.render(at);
        return new DynamoWrite(
                describe("delete", table, expression),
                TransactWriteItem.builder()
                        .delete(delete -> delete.tableName(table)
                                .key(key)
                                .conditionExpression(unlessEmpty(expression))
                                .expressionAttributeNames(unlessEmpty(at.names()))
                                .expressionAttributeValues(unlessEmpty(at.values())))
                        .build());
    }

    static DynamoWrite check(String table, Map<String, AttributeValue> key, Condition condition) {
        var at = new Placeholders();
        var expression = condition.render(at);
        return new DynamoWrite(
                describe("check", table, expression),
                TransactWriteItem.builder()
                        .conditionCheck(check -> check.tableName(table)
                                .key(key)
                                .conditionExpression(expression)
                                .expressionAttributeNames(unlessEmpty(at.names()))
                                .expressionAttributeValues(unlessEmpty(at.values())))
                        .build());
    }

    private static String describe(String verb, String table, String expression) {
        return expression.isEmpty() ? verb + " " + table : verb + " " + table + " if " + expression;
    }

    // DynamoDB refuses an empty expression or map; null is the SDK's "not set".

    private static @Nullable String unlessEmpty(String expression) {
        return expression.isEmpty() ? null : expression;
    }

    private static <T> @Nullable Map<String, T> unlessEmpty(Map<String, T> placeholders) {
        return placeholders.isEmpty() ? null : placeholders;
    }
}
