using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class LifecycleChangeShape : JsonObjectShape<LifecycleChange>
{
    private readonly JsonField<LifecycleStage> stage;
    private readonly JsonField<NodaTime.LocalDate> on;
    private readonly JsonField<string?> reason;

    internal LifecycleChangeShape()
        : base("LifecycleChange", "The entry of an initiative into a stage.")
    {
        stage = Required("stage", CoreShapes.LifecycleStage, c => c.Stage, "The stage entered.");
        on = Required("on", JsonShapes.Date, c => c.On, "The first day in it.");
        reason = Optional("reason", JsonShapes.Text, c => c.Reason, "Why; needed to pause, to stop and to go back.");
    }

    /// <summary>A lifecycle stands in JSON as the array of its entries.</summary>
    internal static JsonShape<Lifecycle> Lifecycle { get; } = JsonShapes.Map(
        JsonShapes.ArrayOf(new LifecycleChangeShape()), Core.Lifecycle.Of, static l => l.History);

    protected override LifecycleChange Build(JsonFieldValues values) => new(values.Get(stage), values.Get(on), values.Get(reason));
}
