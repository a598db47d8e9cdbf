// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.server;

import bo.org.cloud.cbba.contract.Operation;
import java.util.List;

/// All that this contract offers.
public final class OmnichannelApi {
    private static final List<Operation> OPERATIONS =
            List.of(MessagesRoutes.LIST_MESSAGES, MessagesRoutes.SEND_MESSAGE, MessagesRoutes.GET_MESSAGE);

    private OmnichannelApi() {}

    /// Every operation once, in the order of the contract.
    public static List<Operation> operations() {
        return OPERATIONS;
    }
}
