/*
title: One contract with customer, status, value, billed, received, retainage and completion dates
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - What are the key figures of contract 1001-, and who is it for?
  - For a given contract the customer, status, original and current amount, billed, received, retainage, start and completion
  - contract 2301 figures
  - Somebody from the bank asked about a single project, the clinic in Aurora, number 1877-, and only wants the main numbers on it, that is the price then and now, what we billed, what they paid, what they keep back, and when it ends
  - gimme the basics on contrct 1045
  - How does this one deal stand?
  - Has the owner of 3012- paid everything that was billed, and what does he hold back?
  - Main facts on contract 1001-, including client, price, collections and end date
  - A banker calls at three about the clinic, 1877-; I need who the owner is, price then and now, invoiced, paid, withheld, start and finish
  - quick facts on 2301
  - Client's name, stage, first and present price, invoiced, received, holdback, start, planned and real end
  - cntrct 3012- summary - amt/billd/recd/retg/dts
  - Tell me in a few numbers how our deal on this one project is doing
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractStatus, ARCM.Name AS Customer, JCCM.OrigContractAmt,
    JCCM.ContractAmt, JCCM.BilledAmt, JCCM.ReceivedAmt, JCCM.CurrentRetainAmt, JCCM.StartDate, JCCM.ProjCloseDate,
    JCCM.ActualCloseDate
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.Contract = @Contract
