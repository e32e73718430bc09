using System.Collections.Frozen;
using System.Text;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Where things stand in an archive: paths from its directory, with <c>/</c> between their parts.</summary>
internal static class ArchivePaths
{
    internal const string Manifest = "manifest.json";
    internal const string Decisions = "decisions.jsonl";
    internal const string Texts = "texts.jsonl";

    /// <summary>Names that Windows keeps for devices, with any ending.</summary>
    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.Ordinal,
        "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    internal static string Aggregates(string type) => $"aggregates/{NameOf(type)}.jsonl";

    internal static string Commitments(string plan) => $"load-plans/{NameOf(plan)}/commitments.csv";

    internal static string Impacts(string plan) => $"load-plans/{NameOf(plan)}/impacts.jsonl";

    internal static string Capacity(string plan) => $"load-plans/{NameOf(plan)}/capacity.csv";

    /// <summary>
    /// An identifier as the name of a file on any system: small letters, digits, <c>_</c> and <c>-</c> as they are, a capital as <c>~</c> and the small letter, a dot as <c>~-</c>; what would be
    /// the name of a device has <c>~</c> at its end. Two identifiers never have the same, also where capitals do not count. At most 201 characters.
    /// </summary>
    internal static string NameOf(string identifier)
    {
        var name = new StringBuilder(identifier.Length);
        foreach (var c in identifier)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                name.Append('~').Append(char.ToLowerInvariant(c));
            }
            else
            {
                name.Append(c == '.' ? "~-" : c.ToString());
            }
        }

        return Devices.Contains(name.ToString()) ? name.Append('~').ToString() : name.ToString();
    }
}
