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
