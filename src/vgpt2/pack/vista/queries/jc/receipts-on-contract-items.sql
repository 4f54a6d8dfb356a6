/*
title: Cash received on contract items with check and invoice
grain: one receipt posting on a contract item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - Which checks did the owner pay contract 1001- with, and against which items?
  - "Receipts posted to the schedule of values: item, invoice paid, check number, date, amount"
  - Contract receipts by item with item description, receivable transaction date, check and money received, one contract
  - cash recvd by item
  - did they ever pay us on the sitework line
  - I need the payment history of a contract down to each pay item
  - Customer payment detail of a job for the surety
  - Payments the owner made on 1042-, split over billing lines, with check and invoice numbers
  - Surety investigates a slow-pay claim on 22-4410 and wants proof, line by line, of what was paid, by which check, on which day, against which invoice
  - owner's checks by SOV line
  - Wording of the pay line on 1001-, the invoice, check number and date of every receipt, and how much landed there
  - cash apld to itms on ktr 1017- w chk no
  - What money did the customer send us for this project, when, and which part of the price was it meant for?
*/
SELECT JCID.Mth, JCID.Item, JCCI.Description, JCID.ARInvoice, JCID.ARCheck, ARTH.TransDate, ARTH.CheckDate,
    JCID.ReceivedAmt
FROM JCID WITH (NOLOCK)
JOIN JCCI WITH (NOLOCK)
    ON JCID.JCCo = JCCI.JCCo
    AND JCID.Contract = JCCI.Contract
    AND JCID.Item = JCCI.Item
JOIN ARTH WITH (NOLOCK)
    ON JCID.ARCo = ARTH.ARCo
    AND JCID.Mth = ARTH.Mth
    AND JCID.ARTrans = ARTH.ARTrans
WHERE JCID.JCCo = @JCCo
    AND JCID.Contract = @Contract
    AND JCID.ReceivedAmt <> 0
ORDER BY JCID.Mth, ARTH.TransDate, JCID.Item
