using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class DomainBalanceShape : JsonObjectShape<DomainBalance>
{
    private readonly JsonField<Percentage> process;
    private readonly JsonField<Percentage> workforce;
    private readonly JsonField<Percentage> technology;

    internal DomainBalanceShape()
        : base("DomainBalance", "How the change is spread over process, workforce and technology; adds up to 100.")
    {
        process = Required("process", CoreShapes.Percentage, b => b.Process, "Per cent of the change that redesigns systems and processes.");
        workforce = Required("workforce", CoreShapes.Percentage, b => b.Workforce, "Per cent that redesigns the workforce.");
        technology = Required("technology", CoreShapes.Percentage, b => b.Technology, "Per cent that is technology.");
    }

    protected override DomainBalance Build(JsonFieldValues values) => new(values.Get(process), values.Get(workforce), values.Get(technology));
}
