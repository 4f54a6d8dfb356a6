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
  - Running contracts lacking something needed to invoice them, like terms or a client
  - Invoicing on 2231- failed June 25, and before the July run I want every open contract without client, terms, division, receivable type, or with zero holdback rate
  - half set up contracts
  - Largest first, contract name, value, client, terms, division, kind of receivable, holdback percent
  - opn cntrcts no cust/terms/dept or 0 retg
  - For which projects did someone forget to fill in what we need to send a bill?
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
