using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace GatewayApi.Http;

/// <summary>Documents of the library as bodies of requests and responses: canonical JSON, read strictly.</summary>
internal static class Documents
{
    internal const string ContentType = "application/json";

    /// <summary>Reads a document; the reader itself bounds depth and number of problems, the server the size.</summary>
    internal static async Task<(T? Value, IResult? Refusal)> ReadAsync<T>(this HttpRequest request, JsonDocumentFormat<T> format)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, Problems.Of(StatusCodes.Status415UnsupportedMediaType, "The document is not JSON.", $"Send it with the content type {ContentType}."));
        }

        Checked<T> read = await format.LoadAsync(request.Body, request.HttpContext.RequestAborted);
        return read.IsValid ? (read.Value, null) : (null, Problems.BadDocument(read.Problems));
    }

    internal static IResult Document<T>(this JsonDocumentFormat<T> format, T value)
        where T : class => Results.Bytes(format.ToUtf8(value), ContentType);
}
