using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>The kinds of input a host's object can answer, each read through one typed function.</summary>
internal static class MappedInputs
{
    internal sealed class YesNo<T>(Func<T, bool?> read) : MappedInput<T>(InputKind.YesNo)
        where T : class
    {
        internal override Truth Truth(T host) => read(host) is { } value ? Kleene.Of(value) : Gateway.Truth.Unknown;

        internal override GateValue? Value(T host) => read(host) is { } value ? new YesNoValue(value) : null;
    }

    internal sealed class Number<T>(Func<T, decimal?> read) : MappedInput<T>(InputKind.Number)
        where T : class
    {
        internal override bool TryMagnitude(T host, GateInput input, LocalDate asOf, out decimal magnitude) => TryGet(read(host), out magnitude);

        internal override GateValue? Value(T host) => read(host) is { } value ? new NumberValue(value) : null;
    }

    internal sealed class Count<T>(Func<T, int?> read) : MappedInput<T>(InputKind.Count)
        where T : class
    {
        internal override bool TryMagnitude(T host, GateInput input, LocalDate asOf, out decimal magnitude) => TryGet(read(host), out magnitude);

        internal override GateValue? Value(T host) => read(host) is { } value ? new CountValue(value) : null;
    }

    internal sealed class Money<T>(Func<T, Core.Money?> read) : MappedInput<T>(InputKind.Money)
        where T : class
    {
        internal override bool TryMagnitude(T host, GateInput input, LocalDate asOf, out decimal magnitude)
        {
            var amount = read(host);
            if (amount is { } given && given.Basis != input.PriceBasis)
            {
                throw new UnitMismatchException($"{input.Id} is given as {given}, but is in {input.PriceBasis} pounds.");
            }

            return TryGet(amount?.Pounds, out magnitude);
        }

        internal override GateValue? Value(T host) => read(host) is { } value ? new MoneyValue(value) : null;
    }

    internal sealed class Date<T>(Func<T, LocalDate?> read) : MappedInput<T>(InputKind.Date)
        where T : class
    {
        internal override bool TryMagnitude(T host, GateInput input, LocalDate asOf, out decimal magnitude) =>
            TryGet(read(host) is { } date ? Magnitudes.Of(date) : null, out magnitude);

        internal override GateValue? Value(T host) => read(host) is { } value ? new DateValue(value) : null;
    }

    internal sealed class Choice<T>(Func<T, string?> read) : MappedInput<T>(InputKind.Choice)
        where T : class
    {
        internal override bool TryMagnitude(T host, GateInput input, LocalDate asOf, out decimal magnitude)
        {
            var place = Word(host, input) is { } word ? input.Choices.IndexOf(word) : -1;
            magnitude = place;
            return place >= 0;
        }

        internal override string? Word(T host, GateInput input) =>
            read(host) is not { } word || input.Choices.IsEmpty || input.Choices.IndexOf(word) >= 0 ? read(host) : throw FactFaults.OfHost(input.Id, FactFaults.Of(input, new ChoiceValue(word))!);

        internal override GateValue? Value(T host) => read(host) is { } value ? new ChoiceValue(value) : null;
    }

    /// <summary>Any other kind of value, as it is.</summary>
    internal sealed class Whole<T, TValue>(InputKind kind, Func<T, TValue?> read) : MappedInput<T>(kind)
        where T : class
        where TValue : GateValue
    {
        internal override Truth Truth(T host) => (read(host) as PredicateValue)?.Answer ?? Gateway.Truth.Unknown;

        internal override ItemsValue? Items(T host, GateInput input) =>
            read(host) is not ItemsValue list ? null : FactFaults.Of(input, list) is { } fault ? throw FactFaults.OfHost(input.Id, fault) : list;

        internal override GateValue? Value(T host) => read(host);
    }

    internal sealed class Evidence<T>(Func<T, ImmutableArray<EvidenceItem>> read) : MappedInput<T>(InputKind.Evidence)
        where T : class
    {
        internal override EvidenceCount Count(T host, EvidenceCondition asked, LocalDate oldest, LocalDate asOf) =>
            EvidenceCount.Of(OfType(read(host).AsSpan(), asked.Input), asked, oldest, asOf);

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
        internal override EvidenceCount Count(T host, EvidenceCondition asked, LocalDate oldest, LocalDate asOf) =>
            read(host) is { } date && date >= oldest && date <= asOf && asked is { FromRole: null, Attested: false } ? new(1, null) : default;

        internal override GateValue? Value(T host) => null;

        internal override IEnumerable<EvidenceItem> EvidenceOf(T host) => read(host) is { } date ? [EvidenceItem.Held(id, date, reference)] : [];
    }

    private static bool TryGet(decimal? value, out decimal size)
    {
        size = value.GetValueOrDefault();
        return value is not null;
    }
}
