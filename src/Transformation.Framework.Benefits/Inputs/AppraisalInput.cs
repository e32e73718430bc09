using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Addresses one number that an appraisal is made from, so that scenarios, sensitivity tests and distributions can say which one they mean.</summary>
/// <remarks>
/// Written <c>initiative/line/kind</c>: <c>frailty/bed-days/quantity</c> for a benefit, <c>frailty/hub/amount</c> for a cost line,
/// <c>frailty/call-first&gt;respond/likelihood</c> for a link. The <c>default</c> value means "none": its text is empty, and nothing accepts it.
/// Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<AppraisalInput>))]
public readonly record struct AppraisalInput : IParsable<AppraisalInput>, IComparable<AppraisalInput>
{
    internal const string Pattern = "^[^/]+/[^/]+/(quantity|unit-value|deadweight|displacement|leakage|substitution|attribution|drop-off|start-delay|scale|amount|cost-scale|likelihood)$";

    private const char Between = '/';
    private const char Arrow = '>';

    private readonly string? line;

    private AppraisalInput(InitiativeId initiative, string line, AppraisalInputKind kind)
    {
        Initiative = initiative != default ? initiative : throw new ArgumentException("The identifier is empty.", nameof(initiative));
        this.line = line;
        Kind = kind;
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The benefit, the cost line, or the link as <c>from&gt;to</c>; empty for the <c>default</c> value.</summary>
    public string Line => line ?? "";

    /// <summary>Which number of the line.</summary>
    public AppraisalInputKind Kind { get; }

    /// <summary>Whether it belongs to a cost line.</summary>
    public bool IsOfCost => Kind is AppraisalInputKind.CostAmount or AppraisalInputKind.CostScale;

    /// <summary>A number of a benefit.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="benefit">The benefit, a node of its map.</param>
    /// <param name="kind">Which number; none of those of a cost line or a link.</param>
    /// <exception cref="ArgumentException">An identifier is empty or the kind is not one of a benefit.</exception>
    public static AppraisalInput OfBenefit(InitiativeId initiative, ChainNodeId benefit, AppraisalInputKind kind) =>
        benefit != default && kind is >= AppraisalInputKind.AnnualQuantity and <= AppraisalInputKind.BenefitScale
            ? new(initiative, benefit.Value, kind)
            : throw new ArgumentException("A benefit is named, and a number that a benefit has.", nameof(kind));

    /// <summary>A number of a cost line.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="cost">The cost line of its map.</param>
    /// <param name="kind">Its amount, or what the amount is multiplied by.</param>
    /// <exception cref="ArgumentException">An identifier is not one or the kind is not one of a cost line.</exception>
    public static AppraisalInput OfCost(InitiativeId initiative, string cost, AppraisalInputKind kind) =>
        kind is AppraisalInputKind.CostAmount or AppraisalInputKind.CostScale
            ? new(initiative, IdentifierText.Check(cost, "a cost identifier", nameof(cost)), kind)
            : throw new ArgumentException("A cost line has an amount and a scale.", nameof(kind));

    /// <summary>The chance that the effect passes along a link.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="from">The node the link comes from.</param>
    /// <param name="to">The node it leads to.</param>
    /// <exception cref="ArgumentException">An identifier is empty.</exception>
    public static AppraisalInput Likelihood(InitiativeId initiative, ChainNodeId from, ChainNodeId to) => from != default && to != default
        ? new(initiative, from.Value + Arrow + to.Value, AppraisalInputKind.LinkLikelihood)
        : throw new ArgumentException("Both ends are named.", nameof(to));

    /// <summary>Reads an address.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not an address.</exception>
    public static AppraisalInput Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var input)
            ? input
            : throw new FormatException("The text addresses no number: write initiative/line/kind, such as frailty/bed-days/quantity.");
    }

    /// <summary>Reads an address if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The address, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AppraisalInput result)
    {
        result = default;
        if (s?.Split(Between) is not [var first, var second, var third]
            || !InitiativeId.TryParse(first, provider, out var initiative)
            || !AppraisalInputText.TryKind(third, out var kind))
        {
            return false;
        }

        var ends = second.Split(Arrow);
        if (ends.Length != (kind == AppraisalInputKind.LinkLikelihood ? 2 : 1) || !Array.TrueForAll(ends, IdentifierText.IsValid))
        {
            return false;
        }

        result = new(initiative, second, kind);
        return true;
    }

    /// <summary>Orders by initiative, line and kind, the same in every culture.</summary>
    /// <param name="other">The address to compare with.</param>
    public int CompareTo(AppraisalInput other)
    {
        var byInitiative = Initiative.CompareTo(other.Initiative);
        var byLine = byInitiative != 0 ? byInitiative : string.CompareOrdinal(Line, other.Line);
        return byLine != 0 ? byLine : Kind.CompareTo(other.Kind);
    }

    /// <summary>Gives the text.</summary>
    public override string ToString() => line is null ? "" : string.Join(Between, Initiative, line, AppraisalInputText.Of(Kind));

    /// <summary>The ends of a link; only for a likelihood.</summary>
    internal (ChainNodeId From, ChainNodeId To) Ends()
    {
        var at = Line.IndexOf(Arrow, StringComparison.Ordinal);
        return (ChainNodeId.From(Line[..at]), ChainNodeId.From(Line[(at + 1)..]));
    }
}
