using System.Text.Json.Serialization;

namespace GatewayApi.Contracts;

/// <summary>The responses of this API in JSON, made at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RuleSetView[]))]
[JsonSerializable(typeof(RuleSetView))]
[JsonSerializable(typeof(AssessmentView))]
[JsonSerializable(typeof(DecisionView))]
[JsonSerializable(typeof(DecisionView[]))]
[JsonSerializable(typeof(OpenConditionView[]))]
[JsonSerializable(typeof(ReplayView))]
[JsonSerializable(typeof(ProblemItem[]))]
internal sealed partial class ApiJson : JsonSerializerContext;
