using System.Text.Json;

namespace GatewayApi.Tests;

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string? ContentType, string? ETag, string? Location, string Body)
{
    internal JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    /// <summary>The paths of the problems; it is a problem-details answer, and says nothing of how the server is built.</summary>
    internal IReadOnlyList<string> Problems(int status)
    {
        AssertProblem(status);
        return [.. Json.GetProperty("problems").EnumerateArray().Select(static p => p.GetProperty("path").GetString()!)];
    }

    internal void AssertProblem(int status)
    {
        Assert.Equal((status, "application/problem+json"), (Status, ContentType));
        Assert.Equal(status, Json.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(Json.GetProperty("title").GetString()));
        Assert.DoesNotContain("   at ", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Body, StringComparison.Ordinal);
    }
}
