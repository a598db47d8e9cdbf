package bo.org.cloud.cbba.club;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.Owned;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.runtime.BasicCredentials;
import bo.org.cloud.cbba.runtime.Exchange;
import bo.org.cloud.cbba.runtime.ParameterType;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A call made of words: parameters by name, and a body.
record SpokenExchange(Map<String, List<String>> values, String bodyText) implements Exchange {
    @Override
    public <T> T path(String name, ParameterType<T> type) {
        return requiredQuery(name, type);
    }

    @Override
    public <T> Optional<T> query(String name, ParameterType<T> type) {
        return queryList(name, type).stream().findFirst();
    }

    @Override
    public <T> T requiredQuery(String name, ParameterType<T> type) {
        return query(name, type).orElseThrow();
    }

    @Override
    public <T> List<T> queryList(String name, ParameterType<T> type) {
        return values.getOrDefault(name, List.of()).stream().map(type::read).toList();
    }

    @Override
    public <T> Optional<T> header(String name, ParameterType<T> type) {
        return query(name, type);
    }

    @Override
    public <T> T requiredHeader(String name, ParameterType<T> type) {
        return requiredQuery(name, type);
    }

    @Override
    public <T> Optional<T> cookie(String name, ParameterType<T> type) {
        return query(name, type);
    }

    @Override
    public Optional<BasicCredentials> basicCredentials() {
        return Optional.empty();
    }

    @Override
    public PageRequest page() {
        return new PageRequest(20, Optional.empty());
    }

    @Override
    public <T> T body(Codec<T> codec) {
        return Json.readTolerantly(codec, bodyText.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public <T> Optional<T> optionalBody(Codec<T> codec) {
        return Optional.of(body(codec));
    }

    @Override
    public <T> T form(Codec<T> codec) {
        return body(codec);
    }

    @Override
    public void refuseFaultyParameters() {}

    @Override
    public Call call() {
        return (Call) Proxy.newProxyInstance(Call.class.getClassLoader(), new Class<?>[] {Call.class}, (self, method, arguments) -> {
            throw new UnsupportedOperationException(method.getName());
        });
    }

    @Override
    public <T> Answer<T> owned(Owned<T> found) {
        return found.answer().withVersion(found.owner().getLeastSignificantBits());
    }
}
