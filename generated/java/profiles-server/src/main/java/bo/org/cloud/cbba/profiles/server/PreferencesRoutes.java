// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.IsUser;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.StringRule;
import bo.org.cloud.cbba.profiles.client.GetMyNotificationPreferencesProblem;
import bo.org.cloud.cbba.profiles.client.ReplaceMyNotificationPreferencesProblem;
import bo.org.cloud.cbba.profiles.client.UnsubscribeProblem;
import bo.org.cloud.cbba.profiles.model.NotificationPreferencesCodec;
import bo.org.cloud.cbba.profiles.model.UnsubscribeRequestCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.ParameterType;
import bo.org.cloud.cbba.runtime.Parameters;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [PreferencesPort] to the addresses of the contract.
public final class PreferencesRoutes implements ContractRoutes {
    public static final Operation GET_MY_NOTIFICATION_PREFERENCES = Operation.of(
                    "getMyNotificationPreferences", "GET", "/profiles/api/v1/me/notification-preferences")
            .answers(200)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.READ)
            .versioned()
            .produces("application/json")
            .problems(GetMyNotificationPreferencesProblem.Code.names())
            .build();
    public static final Operation REPLACE_MY_NOTIFICATION_PREFERENCES = Operation.of(
                    "replaceMyNotificationPreferences", "PUT", "/profiles/api/v1/me/notification-preferences")
            .answers(200)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.WRITE)
            .versioned()
            .consumes("application/json")
            .produces("application/json")
            .maxBodyBytes(8192)
            .problems(ReplaceMyNotificationPreferencesProblem.Code.names())
            .build();
    public static final Operation UNSUBSCRIBE = Operation.of(
                    "unsubscribe", "POST", "/profiles/api/v1/preferences/unsubscribe")
            .answers(204)
            .limitedAs(RateClass.WRITE)
            .parameters("token")
            .consumes("application/x-www-form-urlencoded")
            .maxBodyBytes(1024)
            .standard("rfc8058")
            .problems(UnsubscribeProblem.Code.names())
            .build();

    private static final ParameterType<String> TOKEN_PARAMETER = Parameters.string(StringRule.length(108, 256)
            .format(Format.PASSWORD)
            .pattern("^[A-Za-z0-9_-]{64,212}\\.[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"));

    private final PreferencesPort port;

    public PreferencesRoutes(PreferencesPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(
                GET_MY_NOTIFICATION_PREFERENCES,
                NotificationPreferencesCodec.INSTANCE,
                exchange -> port.getMyNotificationPreferences(exchange.call()));
        routes.add(
                REPLACE_MY_NOTIFICATION_PREFERENCES,
                NotificationPreferencesCodec.INSTANCE,
                exchange -> port.replaceMyNotificationPreferences(
                        exchange.body(NotificationPreferencesCodec.INSTANCE), exchange.call()));
        routes.add(UNSUBSCRIBE, exchange -> {
            var token = exchange.requiredQuery("token", TOKEN_PARAMETER);
            exchange.refuseFaultyParameters();
            return port.unsubscribe(token, exchange.form(UnsubscribeRequestCodec.INSTANCE), exchange.call());
        });
    }
}
