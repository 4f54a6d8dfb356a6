/*
title: Purchasing settings of a company with receipt updating, accrual account, requisition reviewers and threshold
grain: one company
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Do receipts post to cost in this company, and above what amount does a requisition need a second approval?
  - Purchasing settings with receipt updating, accrual account, automatic numbering, reviewers and threshold
  - po setup
  - are reciepts turned on to update the ledger or dose cost only hit with the invoce
  - Threshold was 5,000 with reviewer JKM, did somebody raise it in June?
  - The external auditors start each visit with the same questionnaire, and this time question eleven is how we accrue goods that have arrived without a bill and question twelve who must release larger wishes, so give me what is switched on in the system.
  - Switches that decide how buying behaves.
  - 'How is purchasing configured: receipt posting, accrual account, reviewers, dollar limit?'
  - New controller wants to know above what amount a request for material needs a second okay, who reviews, whether deliveries hit the ledger, and in which account.
  - purchasing setup switches
  - 'One row of buying switches: automatic order numbers, deliveries posting, accrual account, reviewers, dollar limit and who handles it'
  - po co params - rcpt update on/off, rq threshhold + reviewr
  - What rules has the company set in the system for buying, like who must agree above a certain amount?
*/
SELECT POCO.POCo, POCO.AutoPO, POCO.LastPO, POCO.ReceiptUpdate, POCO.GLAccrualAcct,
    POCO.QuoteReviewer, POCO.PurchaseReviewer, POCO.Threshold, POCO.ThresholdReviewer
FROM POCO WITH (NOLOCK)
WHERE POCO.POCo = @POCo
ORDER BY POCO.POCo
