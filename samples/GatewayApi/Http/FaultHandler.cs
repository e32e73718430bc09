using Microsoft.AspNetCore.Diagnostics;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;

namespace GatewayApi.Http;

/// <summary>Turns what the library throws into problem details; anything else says only that something failed, never how.</summary>
internal sealed class FaultHandler(ILogger<FaultHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            return true; // nobody is listening any more
        }

        await Of(exception).ExecuteAsync(context);
        return true;
    }

    private IResult Of(Exception exception)
    {
        switch (exception)
        {
            case InvalidDocumentException invalid:
                return Problems.Of(StatusCodes.Status422UnprocessableEntity, "What is recorded does not fit the rule set.", invalid.Problems);
            case RuleSetVersionTakenException taken:
                return Problems.Of(StatusCodes.Status409Conflict, "The version is taken.", taken.Message);
            case StoreConflictException conflict:
                return Problems.Of(StatusCodes.Status412PreconditionFailed, "Somebody else was faster.", conflict.Message);
            case StoreUnavailableException:
                return Problems.Of(StatusCodes.Status503ServiceUnavailable, "The store is not available now.", "The same request may work later.");
            case GateFaultException fault:
                return Problems.Of(StatusCodes.Status500InternalServerError, "The gate could not be asked.", fault.Message);
            case BadHttpRequestException bad:
                return Problems.Of(bad.StatusCode, "The request cannot be read.", bad.Message);
            default:
                Log.Failed(logger, exception);
                return Problems.Of(StatusCodes.Status500InternalServerError, "Something failed.", "It was logged.");
        }
    }
}
