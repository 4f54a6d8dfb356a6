/*
title: Payment terms with the customers, vendors and contracts on them
grain: one payment term
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - How many customers, suppliers and contracts use each of our terms codes?
  - Terms codes by usage with discount rate and due days
  - Can we get rid of the 2/10 net 30 code or is anybody on it?
  - terms usage
  - who uses which pay terms, just counts
  - Code, description, due days, discount, number of customers, number of vendors, number of contracts.
  - How many clients, vendors and contracts carry every due-date rule?
  - Bank asks how fast customers must pay us; per rule such as Net 30 count clients, vendors and contracts of company 1, with days and discount
  - terms, how many on each
  - Code with its name, due option, days, discount rate, then number of clients, vendors, and contracts
  - pay trms usage cnt cust/vndr/contr - anyone still on 2/10 net 30?
  - With how many buyers, sellers and projects did we agree on each time for paying?
*/
WITH Customers AS (
    SELECT ARCM.PayTerms, COUNT(*) AS Customers
    FROM HQCO WITH (NOLOCK)
    JOIN ARCM WITH (NOLOCK)
        ON HQCO.CustGroup = ARCM.CustGroup
    WHERE HQCO.HQCo = @HQCo
    GROUP BY ARCM.PayTerms
),
Vendors AS (
    SELECT APVM.PayTerms, COUNT(*) AS Vendors
    FROM HQCO WITH (NOLOCK)
    JOIN APVM WITH (NOLOCK)
        ON HQCO.VendorGroup = APVM.VendorGroup
    WHERE HQCO.HQCo = @HQCo
    GROUP BY APVM.PayTerms
),
Contracts AS (
    SELECT JCCM.PayTerms, COUNT(*) AS Contracts
    FROM JCCM WITH (NOLOCK)
    WHERE JCCM.JCCo = @HQCo
    GROUP BY JCCM.PayTerms
)
SELECT HQPT.PayTerms, HQPT.Description, HQPT.DueOpt, HQPT.DaysTillDue, HQPT.DiscRate,
    ISNULL(Customers.Customers, 0) AS CustomerCount, ISNULL(Vendors.Vendors, 0) AS VendorCount,
    ISNULL(Contracts.Contracts, 0) AS ContractCount
FROM HQPT WITH (NOLOCK)
LEFT JOIN Customers
    ON HQPT.PayTerms = Customers.PayTerms
LEFT JOIN Vendors
    ON HQPT.PayTerms = Vendors.PayTerms
LEFT JOIN Contracts
    ON HQPT.PayTerms = Contracts.PayTerms
ORDER BY HQPT.PayTerms
