/*
title: Customers on hold who still have open contracts
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - We put some customers on credit hold; for which of them are we still working?
  - Open contracts whose customer is on hold with contract value, billed, received and phone
  - held customers still building
  - Meridian has been blocked since March with 80,000 overdue, yet crews are on their site
  - custs on hold n we still got jobs for em, the 2098- owner maybe
  - Client, telephone, contract, title, value, billed, collected.
  - Exposure growing with blocked debtors
  - Blocked clients for whom projects are still under way.
  - 'Credit manager stopped several clients in march; ownership asks on which live contracts crews keep working for them: value, billed, collected, telephone'
  - credit-hold owners, crews still out
  - 'By blocked client with telephone: each live contract, what it''s about, its worth, how much went out on bills and came back as cash'
  - custs status hold w opn contrcts, $ billd v rcvd
  - We told ourselves not to extend credit to some clients; are we nonetheless building for them?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Phone, JCCM.Contract, JCCM.Description, JCCM.ContractAmt, JCCM.BilledAmt,
    JCCM.ReceivedAmt
FROM JCCM WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND ARCM.Status = 'H'
ORDER BY ARCM.Name, JCCM.Contract
