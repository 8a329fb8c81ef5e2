using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace Orleans.Hosting;

/// <summary>How silos find each other: here, there is one.</summary>
public static class CoreHostingExtensions
{
    internal const string DevelopmentId = "dev";

    /// <summary>
    /// One silo on this machine. Names other than "dev" become the service's and the cluster's; with both left alone, those that are configured stay.
    /// No port is opened in one process.
    /// </summary>
    public static ISiloBuilder UseLocalhostClustering(
        this ISiloBuilder builder,
        int siloPort = 11111,
        int gatewayPort = 30000,
        IPEndPoint? primarySiloEndpoint = null,
        string serviceId = DevelopmentId,
        string clusterId = DevelopmentId)
    {
        if (serviceId == DevelopmentId && clusterId == DevelopmentId)
        {
            return builder.ConfigureServices(services => services.PostConfigure<ClusterOptions>(options =>
            {
                options.ClusterId = string.IsNullOrWhiteSpace(options.ClusterId) ? DevelopmentId : options.ClusterId;
                options.ServiceId = string.IsNullOrWhiteSpace(options.ServiceId) ? DevelopmentId : options.ServiceId;
            }));
        }

        return builder.Configure<ClusterOptions>(options =>
        {
            options.ServiceId = serviceId;
            options.ClusterId = clusterId;
        });
    }
}
