using System.Collections.Frozen;

namespace Transformation.Framework.Benefits;

/// <summary>The words for the kinds of number.</summary>
internal static class AppraisalInputText
{
    private static readonly (AppraisalInputKind Kind, string Word)[] Words =
    [
        (AppraisalInputKind.AnnualQuantity, "quantity"),
        (AppraisalInputKind.UnitValue, "unit-value"),
        (AppraisalInputKind.Deadweight, "deadweight"),
        (AppraisalInputKind.Displacement, "displacement"),
        (AppraisalInputKind.Leakage, "leakage"),
        (AppraisalInputKind.Substitution, "substitution"),
        (AppraisalInputKind.Attribution, "attribution"),
        (AppraisalInputKind.DropOff, "drop-off"),
        (AppraisalInputKind.StartDelay, "start-delay"),
        (AppraisalInputKind.BenefitScale, "scale"),
        (AppraisalInputKind.CostAmount, "amount"),
        (AppraisalInputKind.CostScale, "cost-scale"),
        (AppraisalInputKind.LinkLikelihood, "likelihood"),
    ];

    private static readonly FrozenDictionary<AppraisalInputKind, string> ByKind = Words.ToFrozenDictionary(static w => w.Kind, static w => w.Word);
    private static readonly FrozenDictionary<string, AppraisalInputKind> ByWord = Words.ToFrozenDictionary(static w => w.Word, static w => w.Kind);

    internal static string Of(AppraisalInputKind kind) => ByKind[kind];

    internal static bool TryKind(string word, out AppraisalInputKind kind) => ByWord.TryGetValue(word, out kind);
}
