using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>The kinds of input a host's object can answer, each read through one typed function.</summary>
internal static class MappedInputs
{
    internal sealed class YesNo<T>(string id, Func<T, bool?> read) : MappedInput<T>(InputKind.YesNo)
        where T : class
    {
        // Facts do not change: two of them answer for every object.
        private readonly GateFact yes = new(id, new YesNoValue(true));
        private readonly GateFact no = new(id, new YesNoValue(false));

        internal Func<T, bool?> Read => read;

        internal override GateValue? Value(T host) => FactOf(host)?.Value;

        internal override GateFact? Fact(T host, GateInput input) => FactOf(host);

        private GateFact? FactOf(T host) => read(host) is { } value ? value ? yes : no : null;
    }

    internal sealed class Number<T>(Func<T, decimal?> read) : MappedInput<T>(InputKind.Number)
        where T : class
    {
        internal Func<T, decimal?> Read => read;

        internal override GateValue? Value(T host) => read(host) is { } value ? new NumberValue(value) : null;
    }

    internal sealed class Count<T>(Func<T, int?> read) : MappedInput<T>(InputKind.Count)
        where T : class
    {
        internal Func<T, int?> Read => read;

        internal override GateValue? Value(T host) => read(host) is { } value ? new CountValue(value) : null;
    }

    internal sealed class Money<T>(Func<T, Core.Money?> read) : MappedInput<T>(InputKind.Money)
        where T : class
    {
        internal Func<T, Core.Money?> Read => read;

        internal override GateValue? Value(T host) => read(host) is { } value ? new MoneyValue(value) : null;
    }

    internal sealed class Date<T>(Func<T, LocalDate?> read) : MappedInput<T>(InputKind.Date)
        where T : class
    {
        internal Func<T, LocalDate?> Read => read;

        internal override GateValue? Value(T host) => read(host) is { } value ? new DateValue(value) : null;
    }

    internal sealed class Choice<T>(Func<T, string?> read) : MappedInput<T>(InputKind.Choice)
        where T : class
    {
        internal Func<T, string?> Read => read;

        internal override GateValue? Value(T host) => read(host) is { } value ? new ChoiceValue(value) : null;
    }

    /// <summary>Any other kind of value, as it is.</summary>
    internal sealed class Whole<T, TValue>(InputKind kind, Func<T, TValue?> read) : MappedInput<T>(kind)
        where T : class
        where TValue : GateValue
    {
        internal override Truth Answer(T host, FactQuestion question, DatedGate gate)
        {
            var value = read(host);
            return value is not null && FactFaults.Of(question.Input, value) is { } fault
                ? throw FactFaults.OfHost(question.Input.Id, fault)
                : ((ValueQuestion)question).Answer(value, gate);
        }

        internal override GateValue? Value(T host) => read(host);
    }

    internal sealed class Evidence<T>(Func<T, ImmutableArray<EvidenceItem>> read) : MappedInput<T>(InputKind.Evidence)
        where T : class
    {
        internal override Truth Answer(T host, FactQuestion question, DatedGate gate)
        {
            var evidence = (EvidenceQuestion)question;
            return EvidenceCount.Of(OfType(read(host).AsSpan(), question.Input.Id), evidence.Asked, evidence.OldestIn(gate), gate.AsOf).Answer(evidence.Asked);
        }

        internal override GateValue? Value(T host) => null;

        internal override IEnumerable<EvidenceItem> EvidenceOf(T host) => read(host) is { IsDefault: false } items ? items : [];

        private static ReadOnlySpan<EvidenceItem> OfType(ReadOnlySpan<EvidenceItem> items, string type)
        {
            foreach (var item in items)
            {
                if (item.Type != type)
                {
                    throw FactFaults.OfHost(type, $"is answered with evidence of type {item.Type}");
                }
            }

            return items;
        }
    }

    /// <summary>One piece of evidence of which the host keeps the date only.</summary>
    internal sealed class EvidenceDate<T>(string id, string reference, Func<T, LocalDate?> read) : MappedInput<T>(InputKind.Evidence)
        where T : class
    {
        internal override Truth Answer(T host, FactQuestion question, DatedGate gate)
        {
            var evidence = (EvidenceQuestion)question;
            var counts = read(host) is { } date && date >= evidence.OldestIn(gate) && date <= gate.AsOf && evidence.Asked is { FromRole: null, Attested: false };
            return new EvidenceCount(counts ? 1 : 0, null).Answer(evidence.Asked);
        }

        internal override GateValue? Value(T host) => null;

        internal override IEnumerable<EvidenceItem> EvidenceOf(T host) => read(host) is { } date ? [EvidenceItem.Held(id, date, reference)] : [];
    }
}
