/*
title: Public distribution groups of project documents with the user who owns each
grain: one distribution group
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which mailing groups can everybody use and who set them up?
  - Public distribution groups with owner's login, full name and e-mail
  - public distribution groups
  - Group name, user name, full name, e-mail of the owner, groups open to all
  - We have three groups called more or less Architect Team and nobody knows which is right since Paula left in 2022, so I'd like to see who each belongs to before I delete two of them
  - shared mail groups for transmitals and who ownes them
  - Standing lists of addressees, for instance the OAC one
  - Name the shared recipient lists anybody may pick, and who made each
  - Since Paula retired nobody tends the shared recipient lists; before I tidy them up next week, tell me each one's name and its maintainer with mail address.
  - shared cc lists, whose are they
  - Alphabetical recipient lists open to everyone with full name and mail of whoever looks after each
  - public dist grps in pm + ownr
  - There are ready-made lists of people to send papers to that all staff can use; what are they called and who looks after them?
*/
SELECT PMDistributionGroup.GroupName, PMDistributionGroup.Username, DDUP.FullName, DDUP.EMail
FROM PMDistributionGroup WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMDistributionGroup.Username = DDUP.VPUserName
WHERE PMDistributionGroup.PMCo = @PMCo
    AND PMDistributionGroup.PublicGroup = 'Y'
ORDER BY PMDistributionGroup.GroupName
