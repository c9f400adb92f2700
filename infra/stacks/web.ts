import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { HouseBucket, type SaidBucket } from '../constructs/house-bucket.ts';
import type { Environment } from '../environments.ts';

/** Pages have addresses of their own, but there is one document: whatever names no file is answered with it. */
const ONE_DOCUMENT = `function handler(event) {
  if (!event.request.uri.includes('.')) event.request.uri = '/index.html';
  return event.request;
}`;

/** The site and its CDN. It stands on nothing else, so that everything else can know its address. */
export class WebStack extends Stack {
  readonly bucket: SaidBucket;
  readonly distribution: Distribution;
  /** The site's origin, without a final slash. */
  readonly siteUrl: string;

  constructor(scope: Construct, environment: Environment) {
    super(scope, `cpf-${environment.stage}-web`, { env: { region: environment.region } });
    const files = new HouseBucket(this, 'Site', { name: `cpf-${environment.stage}-site`, versioned: false });
    this.bucket = files.bucket;
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `COMCEC Project Funding, ${environment.stage}`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Readers sit from Morocco to Indonesia: all of CloudFront's places.
      priceClass: PriceClass.PRICE_CLASS_ALL,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: securityHeaders(this, environment),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'OneDocument', {
              functionName: `cpf-${environment.stage}-one-document`,
              code: FunctionCode.fromInline(ONE_DOCUMENT),
              runtime: FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      ...domainOf(this, environment),
    });
    this.siteUrl = `https://${environment.site?.domain ?? this.distribution.domainName}`;
    this.acknowledge(environment);
  }

  private acknowledge(environment: Environment): void {
    acknowledge(this, 'AwsSolutions-S1', 'The site is public: who reads which of its files is nobody’s business.');
    acknowledge(this.distribution, 'AwsSolutions-CFR1', '57 member countries, and people of theirs abroad.');
    acknowledge(
      this.distribution,
      'AwsSolutions-CFR2',
      'A few static files and nothing behind them; the API, where an attack would count, has its own throttle.',
    );
    acknowledge(
      this.distribution,
      'AwsSolutions-CFR3',
      'A log of readers is personal data without a use; what people do is in the history of the cases.',
    );
    if (environment.site === undefined)
      acknowledge(
        this.distribution,
        'AwsSolutions-CFR4',
        'Without a name of its own the site has CloudFront’s certificate, whose protocols cannot be chosen.',
      );
  }
}

const domainOf = (scope: Construct, { site }: Environment) =>
  site === undefined
    ? {}
    : {
        domainNames: [site.domain],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', site.certificateArn),
      };

/**
 * What the browser may load and whom it may talk to: the API, the sign-in pages and the documents bucket, and nothing of anyone else's.
 * Written with names and not with references, because those others refer to this stack.
 */
const securityHeaders = (scope: Construct, { stage, region, signInPrefix }: Environment): ResponseHeadersPolicy => {
  const documents = `https://s3.${region}.amazonaws.com/cpf-${stage}-documents-${Aws.ACCOUNT_ID}`;
  const talksTo = [
    `https://*.execute-api.${region}.amazonaws.com`,
    `https://cognito-idp.${region}.amazonaws.com`,
    `https://${signInPrefix}.auth.${region}.amazoncognito.com`,
    // The bucket by its path, as uploads are signed: the address of the form itself, and of objects below it.
    `${documents} ${documents}/`,
  ].join(' ');
  return new ResponseHeadersPolicy(scope, 'Headers', {
    responseHeadersPolicyName: `cpf-${stage}-site`,
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: [
          `default-src 'self'`,
          `connect-src 'self' ${talksTo}`,
          // Papers are shown in the page by their short-lived addresses, and nothing else is.
          `img-src 'self' data: ${documents}/`,
          `frame-src ${documents}/`,
          `object-src 'none'`,
          `base-uri 'none'`,
          `form-action 'self'`,
          `frame-ancestors 'none'`,
        ].join('; '),
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
    },
  });
};
