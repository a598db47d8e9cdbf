package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.Owned;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.contract.json.Codec;
import java.util.List;
import java.util.Optional;

/// One call as generated routes see it.
///
/// Parameters are read first and their faults collected: a faulty required parameter reads as null until
/// [#refuseFaultyParameters()], [#body(Codec)], [#form(Codec)] or [#call()] refuses the call with all of them.
public interface Exchange {
    <T> T path(String name, ParameterType<T> type);

    <T> Optional<T> query(String name, ParameterType<T> type);

    <T> T requiredQuery(String name, ParameterType<T> type);

    /// All values of a repeated parameter, in order; empty if it is absent.
    <T> List<T> queryList(String name, ParameterType<T> type);

    <T> Optional<T> header(String name, ParameterType<T> type);

    <T> T requiredHeader(String name, ParameterType<T> type);

    <T> Optional<T> cookie(String name, ParameterType<T> type);

    /// The client's HTTP Basic credentials; empty if it sent none or they cannot be read.
    Optional<BasicCredentials> basicCredentials();

    /// The parameters `limit` (1..100, else 20) and `cursor`; a cursor that is not ours is `INVALID_CURSOR`.
    PageRequest page();

    /// The JSON body.
    ///
    /// @throws bo.org.cloud.cbba.contract.ProblemException `MALFORMED_BODY` if it is no JSON,
    ///     `VALIDATION_FAILED` with every fault if it is not what the contract says
    <T> T body(Codec<T> codec);

    /// The JSON body, empty if the call has none.
    <T> Optional<T> optionalBody(Codec<T> codec);

    /// An `application/x-www-form-urlencoded` body, read as an object of strings; an empty value counts as
    /// absent (RFC 6749 section 3.1).
    <T> T form(Codec<T> codec);

    /// Ends the call if its parameters are not what the contract says.
    ///
    /// @throws bo.org.cloud.cbba.contract.ProblemException `INVALID_PARAMETERS` if any parameter is faulty
    void refuseFaultyParameters();

    /// The last thing that a route asks for before it calls its port: parameters and body have been read, and
    /// what is wrong with them refuses the call here. An `Idempotency-Key` is claimed here too.
    Call call();

    /// The answer, if the caller owns it or an alternative of `x-requires` without ownership admits the caller.
    ///
    /// @throws bo.org.cloud.cbba.contract.ProblemException `NOT_FOUND` to anybody else
    <T> Answer<T> owned(Owned<T> found);
}
