namespace Transformation.Framework.Core.Json;

/// <summary>Turns what a domain factory throws about its arguments into problems of the document they came from.</summary>
internal static class JsonFaults
{
    /// <summary>Whether an exception says that the values are not acceptable, as opposed to a fault in the code.</summary>
    internal static bool IsAboutValues(Exception e) =>
        e is ArgumentException or FormatException or OverflowException or TransformationFrameworkException;

    /// <summary>Reports what the exception says at this place; the problems of an invalid part keep their own places below it. Always gives false.</summary>
    internal static bool Fail(this JsonCursor at, Exception e)
    {
        if (e is not InvalidDocumentException invalid)
        {
            return at.Fail(ProblemCodes.InvalidValue, MessageOf(e));
        }

        foreach (var problem in invalid.Problems)
        {
            at.Problems.Add(Below(at.Path, problem.Path), problem.Code, problem.Message);
        }

        return false;
    }

    /// <summary>The place of <c>$.members[3].name</c> below <c>$.body</c> is <c>$.body.members[3].name</c>.</summary>
    private static string Below(JsonPath parent, string path) => path switch
    {
        ['$', .. var rest] => parent + rest,
        "" => parent.ToString(),
        _ => $"{parent}.{path}",
    };

    /// <summary>The message without the "(Parameter 'x')" that the base class adds for programmers.</summary>
    private static string MessageOf(Exception e)
    {
        var suffix = e is ArgumentException { ParamName: { } name } ? e.Message.LastIndexOf($" (Parameter '{name}')", StringComparison.Ordinal) : -1;
        return suffix < 0 ? e.Message : e.Message[..suffix];
    }
}
