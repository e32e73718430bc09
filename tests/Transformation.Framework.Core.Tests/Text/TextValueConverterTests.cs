using System.Text.Json;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core.Tests;

/// <summary>A host's own JSON types, with source generation, use our values as they are.</summary>
public sealed partial class TextValueConverterTests
{
    [Fact]
    public void Serialize_HostTypeWithOurValues_WritesTheirTextAndReadsItBack()
    {
        var row = new HostRow(
            InitiativeId.From("frailty"),
            OrganisationId.Ods("RVJ"),
            FinancialYear.StartingIn(2026),
            Wte.Of(0.4m, ContractWeek.Council),
            null,
            new Dictionary<OrganisationId, Effort> { [OrganisationId.Ons("E06000023")] = Effort.FromHours(52.5m) });

        var json = JsonSerializer.Serialize(row, HostJson.Default.HostRow);

        Assert.Equal(
            """{"Initiative":"frailty","Lead":"ods:RVJ","Year":"2026/27","Team":"0.4@37h/5d","Release":null,"ByPartner":{"ons:E06000023":"52.5h"}}""",
            json);
        var read = JsonSerializer.Deserialize(json, HostJson.Default.HostRow)!;
        Assert.Equal(row with { ByPartner = read.ByPartner }, read);
        Assert.Equal(row.ByPartner, read.ByPartner);
    }

    [Theory]
    [InlineData("""{"ons:E06000023":"soon"}""", "amount of working time")]
    [InlineData("""{"E06000023":"1h"}""", "organisation identifier")]
    [InlineData("""{"ods:\ud800":"1h"}""", "")]
    [InlineData("""{"ods:RVJ":"\ud800"}""", "")]
    [InlineData("""{"ods:RVJ":1}""", "written as text")]
    public void Deserialize_TextThatIsNoValue_ThrowsJsonException(string json, string about)
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, HostJson.Default.DictionaryOrganisationIdEffort));

        Assert.Contains(about, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_IdentifierThatIsNone_ThrowsRatherThanWriteWhatCannotBeRead()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(
            new Dictionary<OrganisationId, Effort> { [default] = Effort.Zero }, HostJson.Default.DictionaryOrganisationIdEffort));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(InitiativeId), HostJson.Default.InitiativeId));
    }

    internal sealed record HostRow(
        InitiativeId Initiative, OrganisationId Lead, FinancialYear Year, Wte Team, MonthlyRelease? Release, Dictionary<OrganisationId, Effort> ByPartner);

    [JsonSerializable(typeof(HostRow))]
    internal sealed partial class HostJson : JsonSerializerContext;
}
