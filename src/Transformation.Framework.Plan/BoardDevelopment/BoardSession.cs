using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One occasion on which a module was taught.</summary>
/// <remarks>Who attended may not have been recorded: that is not the same as nobody. Immutable; safe to share between threads.</remarks>
public sealed class BoardSession
{
    /// <summary>Records a session.</summary>
    /// <param name="id">Its identifier, unique within the programme; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="module">The identifier of the module.</param>
    /// <param name="on">The day.</param>
    /// <param name="attended">The identifiers of the members who attended, none twice; empty when nobody did, null when it was not recorded.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public BoardSession(string id, string module, LocalDate on, IEnumerable<string>? attended, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a session identifier", nameof(id));
        Module = IdentifierText.Check(module, "a module identifier", nameof(module));
        On = IsoDate.Check(on, nameof(on));
        Attended = attended is null ? null : ItemChecks.DistinctIds(attended, "a member identifier", nameof(attended));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The identifier of the module.</summary>
    public string Module { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The identifiers of the members who attended, in the order given; empty when nobody did, null when it was not recorded.</summary>
    public ImmutableArray<string>? Attended { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
