import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

type HouseAlarmProps = {
  readonly name: string;
  readonly metric: IMetric;
  /** Rings when the metric is above this. */
  readonly above: number;
  /** For how many of the metric's periods one after the other; 1 when left out. */
  readonly periods?: number;
  /** What a person loses while it rings. Whoever is woken reads this first. */
  readonly impact: string;
  readonly tells: ITopic;
};

/** An alarm that says what it means for people. Silence of a metric is no alarm: at night nothing happens. */
export class HouseAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: HouseAlarmProps) {
    super(scope, id);
    this.alarm = new Alarm(this, 'Alarm', {
      alarmName: props.name,
      alarmDescription: `Impact: ${props.impact}`,
      metric: props.metric,
      threshold: props.above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: props.periods ?? 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.alarm.addAlarmAction(new SnsAction(props.tells));
  }
}
