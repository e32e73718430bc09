using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A caller's table of corrections by evidence grade.</summary>
/// <remarks>
/// This package ships no such table: those in use could not be checked against their primary text, and a figure from memory is worse than none. A grade
/// that the table does not know has no correction; it is never taken as no correction. Immutable; safe to share between threads.
/// </remarks>
public sealed class EvidenceCorrections
{
    private readonly FrozenDictionary<EvidenceGrade, EvidenceCorrection> byGrade;

    /// <summary>Makes a table.</summary>
    /// <param name="name">Its name with its edition, for a reader.</param>
    /// <param name="source">The document that states it.</param>
    /// <param name="corrections">Each grade once, at least one, in any order.</param>
    /// <exception cref="ArgumentException">A text is empty, there is no correction, or a grade stands twice.</exception>
    public EvidenceCorrections(string name, string source, params IEnumerable<EvidenceCorrection> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        Name = DomainText.Required(name, nameof(name));
        Source = DomainText.Required(source, nameof(source));
        All = [.. corrections.OrderBy(static c => c.Grade)];
        if (All.IsEmpty)
        {
            throw new ArgumentException("A table has at least one grade.", nameof(corrections));
        }

        if (All.Zip(All.Skip(1)).FirstOrDefault(static pair => pair.First.Grade == pair.Second.Grade) is { First: { } twice })
        {
            throw new ArgumentException($"The grade {twice.Grade} stands twice.", nameof(corrections));
        }

        byGrade = All.ToFrozenDictionary(static c => c.Grade);
    }

    /// <summary>Its name with its edition, for a reader.</summary>
    public string Name { get; }

    /// <summary>The document that states it.</summary>
    public string Source { get; }

    /// <summary>The corrections, by grade.</summary>
    public ImmutableArray<EvidenceCorrection> All { get; }

    /// <summary>The correction of a grade, if the table knows it. Constant time.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="correction">The correction, or null.</param>
    public bool TryFind(EvidenceGrade grade, [NotNullWhen(true)] out EvidenceCorrection? correction) => byGrade.TryGetValue(grade, out correction);

    /// <summary>Gives the name.</summary>
    public override string ToString() => Name;
}
