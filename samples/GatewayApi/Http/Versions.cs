using System.Globalization;
using Microsoft.Net.Http.Headers;
using Transformation.Framework.Core.Storage;

namespace GatewayApi.Http;

/// <summary>Versions of what is stored as entity tags: a change says which version it is based on.</summary>
internal static class Versions
{
    internal static void Tag(this HttpResponse response, long version) =>
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version in <c>If-Match</c>; null without the header, and -1, which nothing has, for a tag that is none of ours.</summary>
    internal static long? Expected(this HttpRequest request) => request.GetTypedHeaders().IfMatch switch
    {
        { Count: 1 } tags when Read(tags[0]) is { } version => version,
        _ => request.Headers.IfMatch.Count > 0 ? -1 : null,
    };

    /// <summary>What stands against writing on top of what is stored, if something does.</summary>
    internal static IResult? Objection(this HttpRequest request, long stored) => (request.Expected(), stored) switch
    {
        (null, Versioned.NotStored) => null,
        (null, _) => Problems.Of(
            StatusCodes.Status428PreconditionRequired, "Say what the change is based on.", "There is a version already: fetch it, and send its ETag as If-Match."),
        (var expected, _) when expected == stored => null,
        _ => Problems.Of(StatusCodes.Status412PreconditionFailed, "Somebody else was faster.", "This is not the version that is stored: fetch that, and decide again."),
    };

    private static long? Read(EntityTagHeaderValue tag) =>
        !tag.IsWeak && long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
