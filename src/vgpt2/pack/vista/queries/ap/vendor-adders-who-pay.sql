/*
title: People who added vendors and made payment batches in the same period
grain: one user
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who can invent a supplier and pay it? I mean who really did both in 2024.
  - who sets up vendors AND cuts checks
  - Users with both new vendor records and posted vendor payments between two dates
  - Does our AP lead, login rholt, add vendors as well as running the Thursday checks?
  - Login, name, vendors added, last added, payments made, amount paid
  - added vendors and paid
  - Incompatible duties actually exercised, with counts and money
  - Which users in 2024 both created supplier records and ran disbursements?
  - 'External audit''s segregation of duties finding: anyone who set up a new payee between january and june and also made check batches, with counts and dollars'
  - made suppliers, also cut checks
  - 'Logins that created payees and paid: user''s full name, how many suppliers created, newest creation, how many payments, dollars; largest on top'
  - sod - new vndr setup + pmt btch same user ytd
  - Could an employee put a made-up company in the system and pay it? Who in fact did both things?
*/
WITH Added AS (
    SELECT HQMA.UserName, COUNT(*) AS VendorsAdded, MAX(HQMA.DateTime) AS LastAdded
    FROM HQMA WITH (NOLOCK)
    WHERE HQMA.TableName = 'bAPVM'
        AND HQMA.RecType = 'A'
        AND HQMA.DateTime >= @BeginDate
        AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    GROUP BY HQMA.UserName
),
Paid AS (
    SELECT HQBC.CreatedBy, COUNT(*) AS Payments, SUM(APPH.Amount) AS PaidAmount
    FROM APPH WITH (NOLOCK)
    JOIN HQBC WITH (NOLOCK)
        ON APPH.APCo = HQBC.Co
        AND APPH.PaidMth = HQBC.Mth
        AND APPH.BatchId = HQBC.BatchId
    WHERE APPH.APCo = @APCo
        AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
        AND APPH.VoidYN = 'N'
    GROUP BY HQBC.CreatedBy
)
SELECT DDUP.VPUserName, DDUP.FullName, Added.VendorsAdded, Added.LastAdded, Paid.Payments, Paid.PaidAmount
FROM DDUP WITH (NOLOCK)
JOIN Added
    ON DDUP.VPUserName = Added.UserName
JOIN Paid
    ON DDUP.VPUserName = Paid.CreatedBy
ORDER BY Paid.PaidAmount DESC, DDUP.VPUserName
