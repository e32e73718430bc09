using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>The parts of a rule set that checks are run on. Those that could not be read have no value, but may have an identifier.</summary>
internal sealed record RuleSetParts(
    LocalDate? EffectiveFrom,
    LocalDate? EffectiveUntil,
    ImmutableArray<RulePart<KeyElement>> Elements,
    ImmutableArray<RulePart<Gate>> Gates,
    ImmutableArray<RulePart<GateInput>> Inputs,
    ImmutableArray<RulePart<GateParameter>> Parameters,
    ImmutableArray<RulePart<GateRule>> Rules,
    DecisionTable? Decisions);
