using GatewayApi;

await using var app = await GatewayApiApp.BuildAsync(args);
await app.RunAsync();
