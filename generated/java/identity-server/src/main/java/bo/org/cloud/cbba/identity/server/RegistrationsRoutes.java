// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.identity.client.RegisterProblem;
import bo.org.cloud.cbba.identity.client.ResendVerificationProblem;
import bo.org.cloud.cbba.identity.client.VerifyEmailProblem;
import bo.org.cloud.cbba.identity.model.RegisterRequestCodec;
import bo.org.cloud.cbba.identity.model.ResendVerificationRequestCodec;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequestCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [RegistrationsPort] to the addresses of the contract.
public final class RegistrationsRoutes implements ContractRoutes {
    public static final Operation REGISTER = Operation.of("register", "POST", "/identity/api/v1/auth/register")
            .answers(202)
            .limitedAs(RateClass.AUTH)
            .idempotent()
            .consumes("application/json")
            .maxBodyBytes(4096)
            .problems(RegisterProblem.Code.names())
            .build();
    public static final Operation VERIFY_EMAIL = Operation.of(
                    "verifyEmail", "POST", "/identity/api/v1/auth/verify-email")
            .answers(204)
            .limitedAs(RateClass.WRITE)
            .idempotent()
            .consumes("application/json")
            .maxBodyBytes(4096)
            .problems(VerifyEmailProblem.Code.names())
            .build();
    public static final Operation RESEND_VERIFICATION = Operation.of(
                    "resendVerification", "POST", "/identity/api/v1/auth/resend-verification")
            .answers(202)
            .limitedAs(RateClass.AUTH)
            .idempotent()
            .consumes("application/json")
            .maxBodyBytes(4096)
            .problems(ResendVerificationProblem.Code.names())
            .build();

    private final RegistrationsPort port;

    public RegistrationsRoutes(RegistrationsPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(REGISTER, exchange -> port.register(exchange.body(RegisterRequestCodec.INSTANCE), exchange.call()));
        routes.add(
                VERIFY_EMAIL,
                exchange -> port.verifyEmail(exchange.body(VerifyEmailRequestCodec.INSTANCE), exchange.call()));
        routes.add(
                RESEND_VERIFICATION,
                exchange -> port.resendVerification(
                        exchange.body(ResendVerificationRequestCodec.INSTANCE), exchange.call()));
    }
}
