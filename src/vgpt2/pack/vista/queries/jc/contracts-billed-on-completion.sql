/*
title: Complete contracts that are to be billed on completion and are not billed in full
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which bill-on-completion contracts are done but still have something left to bill?
  - Contracts flagged complete and set to bill at the end where billed is below the contract amount
  - done but unbilled
  - Contract, description, start, projected close, contract amount, billed amount, left to bill, retainage rate
  - Small jobs like the Ames Street roof patch get finished and then nobody tells me, and because we only invoice those once at the end they sit for months, so what is finished according to the contract file and not yet invoiced up to its value
  - finshed lump sum jobs we forgot to invoce
  - Work handed over with the single closing bill outstanding, say anything above 10,000
  - Finished projects with one invoice at the end where part of the price was never claimed
  - The bank reviews our cash on Friday, so tell me which wrapped-up deals with a one-time closing invoice still hold dollars we never charged, biggest first
  - single-shot invoices nobody sent
  - Invoice-at-the-end work marked finished, with name, start, expected finish, price, sent so far, remainder and holdback rate, largest remainder on top
  - bill at end jobs 100% done, stil unbilled $, incl retg %
  - We charge for some small projects only once, when the work is over; which of those are over without the customer having been charged the entire price?
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.StartMonth, JCCM.ProjCloseDate, JCCM.ContractAmt, JCCM.BilledAmt,
    JCCM.ContractAmt - JCCM.BilledAmt AS LeftToBill, JCCM.RetainagePCT
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.BillOnCompletionYN = 'Y'
    AND JCCM.CompleteYN = 'Y'
    AND JCCM.BilledAmt < JCCM.ContractAmt
ORDER BY LeftToBill DESC, JCCM.Contract
