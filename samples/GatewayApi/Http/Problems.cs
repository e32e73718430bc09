using System.Collections.Immutable;
using GatewayApi.Contracts;
using Transformation.Framework.Core;

namespace GatewayApi.Http;

/// <summary>Problem details (RFC 9457). What is wrong with a document stands in <c>problems</c>, all of it at once, each with its path.</summary>
internal static class Problems
{
    internal static IResult Of(int status, string title, string detail) => Results.Problem(detail, statusCode: status, title: title);

    internal static IResult Of(int status, string title, ImmutableArray<Problem> problems) => Results.Problem(
        FormattableString.Invariant($"{problems.Length} {(problems.Length == 1 ? "problem" : "problems")} found."),
        statusCode: status,
        title: title,
        extensions: [new("problems", problems.Select(static p => new ProblemItem(p.Path, p.Code, p.Message)).ToArray())]);

    internal static IResult BadDocument(ImmutableArray<Problem> problems) => Of(StatusCodes.Status400BadRequest, "The document cannot be accepted.", problems);

    internal static IResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, "There is no such thing.", detail);

    internal static IResult BadValue(string path, string message) => BadDocument([new Problem(path, ProblemCodes.InvalidValue, message)]);
}
