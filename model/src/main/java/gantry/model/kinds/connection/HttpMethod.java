package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// A method of HTTP requests.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
public enum HttpMethod implements Option {
    ANY("ANY", "Any"),
    GET("GET", "GET"),
    POST("POST", "POST"),
    PUT("PUT", "PUT"),
    PATCH("PATCH", "PATCH"),
    DELETE("DELETE", "DELETE"),
    HEAD("HEAD", "HEAD"),
    OPTIONS("OPTIONS", "OPTIONS");

    private final String value;
    private final String label;

    HttpMethod(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
