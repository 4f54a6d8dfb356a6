/*
title: Open contracts without customer, terms, department or retainage rate
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which open contracts cannot be billed properly because their set-up is incomplete?
  - Contracts that are open and lack a customer, payment terms, a receivable type, or carry a retainage rate of zero
  - incomplete contract setup
  - Billing for 2231- bounced on June 25 because no one filled in the terms; find the rest before next month
  - contracts missin stuff billing needs
  - Number, title, client, terms, division, percent held, receivable kind, amount over 100,000 first.
  - Master data holes on the revenue side
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractAmt, JCCM.Customer, JCCM.PayTerms, JCCM.Department, JCCM.RecType,
    JCCM.RetainagePCT
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND (
        JCCM.Customer IS NULL
        OR JCCM.PayTerms IS NULL
        OR JCCM.Department IS NULL
        OR JCCM.RecType IS NULL
        OR JCCM.RetainagePCT = 0
    )
ORDER BY JCCM.ContractAmt DESC, JCCM.Contract
