/*
title: Scopes of bid packages due between two dates with fewer bids received than a number
grain: one scope of a bid package
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-08-31}
  Wanted: {type: int, example: 3}
asks:
  - For which trades do we have fewer than three prices?
  - Scopes of packages due in a period with vendors asked, bids received and lowest bid where fewer than three came in
  - thin bid coverage
  - Project, package, due date, scope, scope name, vendors asked, bids received, lowest amount, June to August
  - Estimating standards require three quotes per scope and the boss signs off on it, so the day before I go to him I want to see where we are short, so that I can phone round some more electricians or explain why there is but one elevator company
  - scopes w less then 3 bids in
  - Trades where our price rests on a single quotation, glazing in package BP-04 for example
  - Where did fewer than three subs quote on packages closing this summer?
  - The bank's rep insists on competition before we sign, so for everything closing June through August tell me the work sections where under 3 quotes are in hand.
  - light on numbers, bids closing july
  - by closing date, the pursuit, package and trade with how many we solicited, how many answered, cheapest quote, only those below two answers
  - need mor coverage, scopes due nxt month w only 1 or 2 numbers in
  - Which parts of upcoming work have we gotten too few price offers for, and how many companies did we even ask?
*/
WITH Bids AS (
    SELECT PCBidCoverage.JCCo, PCBidCoverage.PotentialProject, PCBidCoverage.BidPackage, PCBidCoverage.ScopePhaseSeq,
        COUNT(*) AS VendorsAsked, SUM(CASE WHEN PCBidCoverage.BidReceived = 'Y' THEN 1 ELSE 0 END) AS BidsReceived,
        MIN(CASE WHEN PCBidCoverage.BidReceived = 'Y' THEN PCBidCoverage.BidAmount END) AS LowestBid
    FROM PCBidCoverage WITH (NOLOCK)
    WHERE PCBidCoverage.JCCo = @JCCo
    GROUP BY PCBidCoverage.JCCo, PCBidCoverage.PotentialProject, PCBidCoverage.BidPackage,
        PCBidCoverage.ScopePhaseSeq
)
SELECT PCPotentialWork.Description AS Project, PCBidPackage.BidPackage, PCBidPackage.Description,
    PCBidPackage.BidDueDate, PCBidPackageScopes.ScopeCode, PCScopeCodes.Description AS ScopeName,
    ISNULL(Bids.VendorsAsked, 0) AS VendorsAsked, ISNULL(Bids.BidsReceived, 0) AS BidsReceived, Bids.LowestBid
FROM PCBidPackageScopes WITH (NOLOCK)
JOIN PCBidPackage WITH (NOLOCK)
    ON PCBidPackageScopes.JCCo = PCBidPackage.JCCo
    AND PCBidPackageScopes.PotentialProject = PCBidPackage.PotentialProject
    AND PCBidPackageScopes.BidPackage = PCBidPackage.BidPackage
JOIN PCPotentialWork WITH (NOLOCK)
    ON PCBidPackageScopes.JCCo = PCPotentialWork.JCCo
    AND PCBidPackageScopes.PotentialProject = PCPotentialWork.PotentialProject
LEFT JOIN PCScopeCodes WITH (NOLOCK)
    ON PCBidPackageScopes.VendorGroup = PCScopeCodes.VendorGroup
    AND PCBidPackageScopes.ScopeCode = PCScopeCodes.ScopeCode
LEFT JOIN Bids
    ON PCBidPackageScopes.JCCo = Bids.JCCo
    AND PCBidPackageScopes.PotentialProject = Bids.PotentialProject
    AND PCBidPackageScopes.BidPackage = Bids.BidPackage
    AND PCBidPackageScopes.Seq = Bids.ScopePhaseSeq
WHERE PCBidPackageScopes.JCCo = @JCCo
    AND PCBidPackage.BidDueDate BETWEEN @BeginDate AND @EndDate
    AND ISNULL(Bids.BidsReceived, 0) < @Wanted
ORDER BY PCBidPackage.BidDueDate, PCBidPackage.BidPackage, PCBidPackageScopes.Seq
