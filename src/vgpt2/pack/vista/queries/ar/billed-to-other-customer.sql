/*
title: Customer invoices of a range of months on contracts that belong to another customer, with both customers' names
grain: one invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are there bills on a contract that went to someone else than the customer on the contract?
  - Invoice, date, amount, contract, customer invoiced, customer on the contract; rows where the two aren't the same
  - billed to wrong owner
  - "When we confirmed balances last year one owner answered that they have no such project, and it turned out that the bill sat under their sister company, so before letters go out this year I'd like to see all invoices of the year where the party billed isn't the party of the contract."
  - invoces whose custmer isnt the contract's one
  - Payment claims addressed to a party with whom we have no agreement for that work
  - Invoice 20331 for 415,000 shows Meridian Developers but the agreement is with Meridian Holdings, more of those?
  - Bills of 2024 sent to a party other than the contract's client.
  - Confirmation letters came back "unknown project" last winter; check january to december for bills whose addressee isn't the contract's owner, both names
  - wrong party billed
  - Misaddressed contract bills with bill number, date, amount, unpaid, contract and description, party billed, contract's party
  - AR inv's where cust <> contrct cust, q1-q3
  - Did we send someone a bill for work that's under an agreement with somebody else?
*/
WITH Owner AS (
    SELECT JCCM.JCCo, JCCM.Contract, JCCM.Description, JCCM.CustGroup, JCCM.Customer, ARCM.Name
    FROM JCCM WITH (NOLOCK)
    JOIN ARCM WITH (NOLOCK)
        ON JCCM.CustGroup = ARCM.CustGroup
        AND JCCM.Customer = ARCM.Customer
)
SELECT ARTH.Invoice, ARTH.TransDate, ARTH.Invoiced, ARTH.AmountDue, ARTH.Contract, Owner.Description,
    ARTH.Customer, ARCM.Name, Owner.Customer AS ContractCustomer, Owner.Name AS ContractCustomerName
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
JOIN Owner
    ON ARTH.JCCo = Owner.JCCo
    AND ARTH.Contract = Owner.Contract
    AND ARTH.CustGroup = Owner.CustGroup
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
    AND ARTH.ARTransType = 'I'
    AND ARTH.Customer <> Owner.Customer
ORDER BY ARTH.TransDate, ARTH.Invoice
