using System.Text.RegularExpressions;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>One property of <see cref="InitiativeRecord"/>, as each contestant names it.</summary>
/// <typeparam name="T">The property's type; null is "not known".</typeparam>
internal sealed partial record Field<T>(string Property, Func<InitiativeRecord, T> Of)
{
    /// <summary>The property's name as an identifier of a rule set: <c>PartnersSigned</c> is <c>partners-signed</c>.</summary>
    public string Id { get; } = Capitals().Replace(Property, static m => (m.Index == 0 ? "" : "-") + m.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capitals();
}
