/*
title: Leave approval groups whose first approver is inactive or has no login, with number of active people in the group
grain: one leave approval group
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - For which leave groups can the approver not approve anything?
  - Group, its first approver, whether that person is active, whether he has a login, people who depend on it
  - leave groups without approver
  - Vacation requests have been lying around since the general superintendent retired, and I suspect that more of the groups still point to people who are gone or who never had access to the system, please show those groups and the number of people hanging on each
  - aproval groups where the aprover left
  - Who asks for time off and there is nobody to say yes?
  - Does group 4 with its 22 people still hang on Mr. Tolliver?
  - Vacation sign-off circles whose lead person is gone or cannot sign in
  - The general superintendent retired in march and requests for days off pile up; find the circles led by somebody inactive or without a login, his name, and how many depend on him
  - PTO groups w/ dead approver
  - Group and its name, lead person by name, still here or not, his login if any, number of people in it, the largest on top
  - pto appvr grps - primary inactv or no VP user, hdcnt
  - If I ask for a day off, somebody must say yes. Whose requests go to a person who can't answer?
*/
WITH Members AS (
    SELECT HRRM.HRCo, HRRM.PTOAppvrGrp, COUNT(*) AS People
    FROM HRRM WITH (NOLOCK)
    WHERE HRRM.HRCo = @HRCo
        AND HRRM.ActiveYN = 'Y'
    GROUP BY HRRM.HRCo, HRRM.PTOAppvrGrp
)
SELECT HRAG.PTOAppvrGrp, HRAG.AppvrGrpDesc, HRAG.PriAppvr, HRRM.LastName, HRRM.FirstName, HRRM.ActiveYN,
    DDUP.VPUserName, COALESCE(Members.People, 0) AS People
FROM HRAG WITH (NOLOCK)
LEFT JOIN HRRM WITH (NOLOCK)
    ON HRAG.HRCo = HRRM.HRCo
    AND HRAG.PriAppvr = HRRM.HRRef
LEFT JOIN DDUP WITH (NOLOCK)
    ON HRAG.HRCo = DDUP.HRCo
    AND HRAG.PriAppvr = DDUP.HRRef
LEFT JOIN Members
    ON HRAG.HRCo = Members.HRCo
    AND HRAG.PTOAppvrGrp = Members.PTOAppvrGrp
WHERE HRAG.HRCo = @HRCo
    AND (DDUP.VPUserName IS NULL OR HRRM.ActiveYN = 'N')
ORDER BY People DESC, HRAG.PTOAppvrGrp
