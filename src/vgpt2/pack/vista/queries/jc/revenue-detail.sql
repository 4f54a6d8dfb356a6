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
  - Everything recorded on agreement 1042- during June, by line and origin
  - Owner says our statement for 05/2024 on 22-4410 doesn't match his, so show each movement that month in price, invoicing and collections along with where it was entered from
  - 1001-, all movements in June
  - June on 22-4410 day by day, which line, where it was entered, wording, change of value, billed, collected, invoice number
  - ktr item trx for 1017- mth 3/24, billd/recd/CO
  - In one month, what changes in price, charges to the client and payments by the client were put on record for this project?
*/
SELECT JCID.ActualDate, JCID.Item, JCID.TransSource, JCID.Description, JCID.ContractAmt, JCID.BilledAmt,
    JCID.ReceivedAmt, JCID.ARInvoice
FROM JCID WITH (NOLOCK)
WHERE JCID.JCCo = @JCCo
    AND JCID.Contract = @Contract
    AND JCID.Mth = @Mth
ORDER BY JCID.ActualDate, JCID.Item, JCID.ItemTrans
