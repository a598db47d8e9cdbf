// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.event;

import bo.org.cloud.cbba.contract.event.Event;

/// What became of messages. The subject is the message's id, the sequence its version. Neither address nor
/// content travels here.
public sealed interface OmnichannelEvent extends Event permits MessageFailed, MessageQueued, MessageSent {}
