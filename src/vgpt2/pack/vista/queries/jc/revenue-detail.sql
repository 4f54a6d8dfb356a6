/*
title: Contract postings of a month with source
grain: one contract transaction
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What was posted to this contract in a month?
  - Contract transactions with source and amounts
  - revenue postings
  - Billing, receipt and change postings of one contract in a month by item.
  - what hit revenue on this contract
*/
SELECT JCID.ActualDate, JCID.Item, JCID.TransSource, JCID.Description, JCID.ContractAmt, JCID.BilledAmt,
    JCID.ReceivedAmt, JCID.ARInvoice
FROM JCID WITH (NOLOCK)
WHERE JCID.JCCo = @JCCo
    AND JCID.Contract = @Contract
    AND JCID.Mth = @Mth
ORDER BY JCID.ActualDate, JCID.Item, JCID.ItemTrans
