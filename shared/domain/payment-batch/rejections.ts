/** Everything that can stand against a command on a payment batch. */
export type PaymentBatchRejection =
  | { readonly kind: 'batchWithoutOrders' }
  | { readonly kind: 'batchTooLarge'; readonly most: number }
  | { readonly kind: 'orderTwiceInBatch'; readonly orderId: string }
  | { readonly kind: 'orderNotReady'; readonly orderId: string; readonly status: string }
  | { readonly kind: 'orderInOtherCurrency'; readonly orderId: string; readonly currency: string }
  | { readonly kind: 'executionDatePassed'; readonly executionDate: string; readonly today: string }
  | { readonly kind: 'orderAccountNotActive'; readonly orderIds: readonly string[] }
  | { readonly kind: 'fileHashDiffers'; readonly fileHash: string }
  | { readonly kind: 'batchApproverInvolved'; readonly as: 'maker' | 'approver' }
  | { readonly kind: 'batchReleaserOpened' }
  | { readonly kind: 'noAnswerYet' }
  | { readonly kind: 'ordersUnsettled'; readonly orderIds: readonly string[] };
