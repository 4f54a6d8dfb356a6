/*
title: Contracts with value, billed, received and retainage through a month, with customer and billing address, for contract confirmation
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2023-12-01}
asks:
  - Owners should confirm the terms of their contracts at year end, not only what they owe, so list what the letter has to state.
  - Contract, title, customer, address, original value, current value, billed, received, retention at the end of a month, contracts open now
  - contract confirmations
  - "For the long projects a letter about the unpaid invoices proves little, and our reviewer wants the owner to sign off the contract sum with changes, what has been billed, what was paid and what is kept back at December 31, so I need these for each open contract with the address to send it to."
  - contrct confirmation amounts thru dec w/ adress
  - What would each client have to agree to about our deal, in figures?
  - Northgate Plaza should read 18.4 million with changes, 12.9 billed at 12/31
  - Figures and addresses for letters asking owners to confirm their contracts at December 31
  - 'The audit firm mails confirmations January 10 to each owner with work open: price first and now, invoiced, paid, withheld through December, and where to send it'
  - what the confirmation letters should say
  - By client's name, contract name, mailing address, first value, value now, invoiced, received, holdback
  - cntrct confirms thru 12/23 w bill addr
  - The auditors will ask our clients if our numbers are right; what numbers should each client see?
*/
WITH Figures AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.OrigContractAmt) AS OriginalValue, SUM(JCIP.ContractAmt) AS CurrentValue,
        SUM(JCIP.BilledAmt) AS Billed, SUM(JCIP.ReceivedAmt) AS Received, SUM(JCIP.CurrentRetainAmt) AS Retainage
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @ThroughMth
    GROUP BY JCIP.JCCo, JCIP.Contract
)
SELECT JCCM.Contract, JCCM.Description, JCCM.Customer, ARCM.Name, ARCM.BillAddress, ARCM.BillCity, ARCM.BillState,
    ARCM.BillZip, Figures.OriginalValue, Figures.CurrentValue, Figures.Billed, Figures.Received, Figures.Retainage
FROM JCCM WITH (NOLOCK)
JOIN Figures
    ON JCCM.JCCo = Figures.JCCo
    AND JCCM.Contract = Figures.Contract
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY ARCM.Name, JCCM.Contract
